/** Coverage, forecast, who can be photographed, exports. */
package school.gatehouse.report;
