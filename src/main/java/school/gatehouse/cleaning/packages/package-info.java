/** Documents, projects and web pages that are zips of many parts. */
package school.gatehouse.cleaning.packages;
