import './home.css';
import { watchHealth } from './health.js';
import { offerCopies } from './copy.js';

watchHealth();
offerCopies();
