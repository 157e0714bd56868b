package org.thinkuknow.centre;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Answers for what the server refuses before it asks the application: an address that cannot be read, a head that is too long. */
@Component
class EarlyErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage()));
    }

    /** After Spring Boot, whose own answer would else stand before this. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static final class OwnPage extends ErrorReportValve {

        private static final int ERROR = 400;

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                EarlyAnswer.write(response, response.getStatus());
                response.finishResponse();
            } catch (IOException e) {
                // Whoever asked has gone.
            }
        }
    }
}
