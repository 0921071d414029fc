/** Whether this is Business Suite, where one works as a page whoever is logged in. */
export function isBusinessSuite(): boolean {
  return location.hostname === 'business.facebook.com';
}
