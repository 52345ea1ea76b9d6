-- What a drafter does in Neovim, without a screen: opens the draft, looks at its outline and a card, takes a fix, renames.
-- Run by neovim.test.mjs: SERVER, DRAFT and RESULT are in the environment. The answers go to RESULT as JSON.
local server = vim.env.SERVER
local draft = vim.env.DRAFT
local result = {}

local function finish()
	local file = io.open(vim.env.RESULT, 'w')
	file:write(vim.fn.json_encode(result))
	file:close()
	vim.cmd('qa!')
end

local function wait(what, condition)
	if not vim.wait(20000, condition, 50) then error('Twenty seconds, and still no sign of: ' .. what) end
end

local ok, problem = pcall(function()
	vim.cmd('edit ' .. vim.fn.fnameescape(draft))
	local buffer = vim.api.nvim_get_current_buf()
	local client_id = vim.lsp.start_client({
		name = 'alternat',
		cmd = { vim.env.NODE, server, 'lsp', '--stdio' },
		root_dir = vim.fn.fnamemodify(draft, ':h'),
		workspace_folders = { { uri = vim.uri_from_fname(vim.fn.fnamemodify(draft, ':h')), name = 'dossier' } },
		get_language_id = function() return 'declaration' end,
	})
	vim.lsp.buf_attach_client(buffer, client_id)
	wait('the server', function() return #vim.lsp.get_active_clients() > 0 and vim.lsp.buf_get_clients(buffer)[client_id] ~= nil end)
	local client = vim.lsp.get_client_by_id(client_id)
	wait('the handshake', function() return client.initialized end)

	local function ask(method, params)
		local answer = client.request_sync(method, params, 20000, buffer)
		if not answer or answer.err then error(method .. ': ' .. vim.inspect(answer and answer.err)) end
		return answer.result
	end
	local document = { uri = vim.uri_from_bufnr(buffer) }
	local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end
	-- A position in UTF-16 units of the first place where `words` stand.
	local function position_of(words)
		for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
			local column = line:find(words, 1, true)
			if column then
				local _, units = vim.str_utfindex(line, column)
				return { line = number - 1, character = units }
			end
		end
		error('The draft does not say ' .. words)
	end

	result.outline = vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', { textDocument = document }))

	local treaty = 'Traité de partenariat stratégique'
	local card = ask('textDocument/hover', { textDocument = document, position = position_of(treaty) })
	result.card = card.contents.value

	-- This Neovim does not ask for diagnostics: it is told.
	wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
	local found = vim.diagnostic.get(buffer)
	result.findings = vim.tbl_map(function(each) return { code = each.code, message = each.message, lnum = each.lnum } end, found)

	local finding
	for _, each in ipairs(found) do
		if each.code == 'contradicted-date' then finding = each end
	end
	local actions = ask('textDocument/codeAction', {
		textDocument = document,
		range = finding.user_data.lsp.range or {
			start = { line = finding.lnum, character = finding.col },
			['end'] = { line = finding.end_lnum, character = finding.end_col },
		},
		context = { diagnostics = { vim.tbl_extend('force', finding.user_data.lsp, {
			range = {
				start = { line = finding.lnum, character = finding.col },
				['end'] = { line = finding.end_lnum, character = finding.end_col },
			},
			message = finding.message,
		}) } },
	})
	result.actions = vim.tbl_map(function(action) return action.title end, actions)
	vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
	result.fixed = text()

	local edit = ask('textDocument/rename', {
		textDocument = document,
		position = position_of('Tokaïev'),
		newName = 'Kassym-Jomart Tokayev',
	})
	vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
	result.renamed = text()

	local definition = ask('textDocument/definition', { textDocument = document, position = position_of('paragraphe 6') })
	result.definition = definition
end)
if not ok then result.problem = tostring(problem) end
finish()
