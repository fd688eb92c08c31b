package care.renkei.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The identity provider, on its own or as one of the contexts of the standalone process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
