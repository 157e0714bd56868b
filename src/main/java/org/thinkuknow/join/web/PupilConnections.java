package org.thinkuknow.join.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A line that is held open holds all that the server keeps for a connection, for a whole lesson. What goes over it is some bytes,
 * so the buffers of a connection are small: a quarter of what they are as Tomcat comes. Whatever is larger passes in pieces.
 */
@Component
class PupilConnections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String BUFFER_BYTES = "2048";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BUFFER_BYTES);
            connector.setProperty("socket.appWriteBufSize", BUFFER_BYTES);
        });
    }
}
