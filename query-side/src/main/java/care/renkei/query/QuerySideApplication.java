package care.renkei.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The query side as a program. */
// Every database has its own roles and pools, and none of them is "the" data source.
@SpringBootApplication(proxyBeanMethods = false, exclude = DataSourceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class QuerySideApplication {

    public static void main(String[] args) {
        SpringApplication.run(QuerySideApplication.class, args);
    }
}
