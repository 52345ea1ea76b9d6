// dist/server.js.
import { join } from 'node:path';
import { serve } from './node.ts';

serve(join(__dirname, '..'));
