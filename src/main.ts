export { onInstall, onOpen } from './app/triggers';
