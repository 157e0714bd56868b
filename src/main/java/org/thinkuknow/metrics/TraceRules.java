package org.thinkuknow.metrics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * Where traces of requests go; settings {@code thinkuknow.traces.*}.
 *
 * @param enabled   whether there are any
 * @param url       where a collector takes them (OTLP by HTTP, protobuf)
 * @param authority a file in PEM of the authority that signed the collector's certificate; empty: those that the JDK trusts
 * @param share     of all requests that is followed, from 0 to 1
 */
@ConfigurationProperties("thinkuknow.traces")
record TraceRules(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("http://localhost:4318/v1/traces") URI url,
        @DefaultValue("") String authority,
        @DefaultValue("0.1") double share) {

    TraceRules {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("TRACES_SHARE is a number from 0 to 1");
        }
    }
}
