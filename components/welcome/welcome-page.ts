/** The page of the first minutes, within the extension. */
export const WELCOME_PAGE = '/welcome.html';
