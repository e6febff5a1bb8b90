package school.gatehouse.access;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Hibernate the school of the transaction in hand; none means no rows. */
@PersistenceUnitExtension
@ApplicationScoped
class WallTenant implements TenantResolver {

  @Override
  public String getDefaultTenantId() {
    return "";
  }

  @Override
  public String resolveTenantId() {
    return SchoolWall.schoolOfThread();
  }
}
