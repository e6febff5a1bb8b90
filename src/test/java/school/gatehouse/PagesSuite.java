package school.gatehouse;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The pages, most of them in a browser. Runs beside {@link ServiceSuite}, each in its own JVM. */
@Suite
@SelectPackages("school.gatehouse.web")
class PagesSuite {}
