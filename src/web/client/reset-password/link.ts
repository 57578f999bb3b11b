const asked = new URLSearchParams(location.search);

/** What the link of the mail carries; nothing when somebody comes to ask for one. */
export const token = asked.get('token');
/** The school, for hosts that serve several. */
export const organization = asked.get('organization') ?? undefined;

/** Where to sign in afterwards. */
export const signInAddress = organization ? `/live?organization=${encodeURIComponent(organization)}` : '/live';

// The token leaves the address at once: it stays neither in the history nor on a shared screen.
if (token) history.replaceState(null, '', location.pathname);
