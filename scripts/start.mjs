import { handOver } from './ready.mjs';

handOver('scripts/start.ts');
