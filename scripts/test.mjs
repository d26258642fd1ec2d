import { handOver } from './ready.mjs';

handOver('scripts/suite.ts');
