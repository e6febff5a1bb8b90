/** Sign-in by a school's own OpenID provider: asks it who somebody is, and forgets its tokens. */
package school.gatehouse.account.openid;
