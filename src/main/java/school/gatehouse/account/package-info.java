/** Accounts, clients, roles, second factors. */
package school.gatehouse.account;
