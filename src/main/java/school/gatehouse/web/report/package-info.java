/** Lists and pictures of where permissions stand. */
package school.gatehouse.web.report;
