package school.gatehouse;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything but the pages: whatever is in no other suite is in this one. */
@Suite
@SelectPackages("school.gatehouse")
@ExcludePackages("school.gatehouse.web")
class ServiceSuite {}
