/** Names the session of one browser tab. It goes before the cookie, so that several people can be at work in the tabs of one browser. */
export const SESSION_HEADER = 'x-tenant-session';
