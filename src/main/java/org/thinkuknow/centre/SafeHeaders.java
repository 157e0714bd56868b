package org.thinkuknow.centre;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;

import java.util.Map;

/**
 * What every page of the site forbids: other windows' reach into it, files of other sites in it, use of its files by
 * other sites, devices it never asks for.
 */
public final class SafeHeaders {

    /** The Permissions Policy: nothing here needs a camera, a microphone, a place or a payment; slides and board fill the screen. */
    static final String PERMISSIONS =
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), "
                    + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
                    + "publickey-credentials-get=(self), "
                    + "screen-wake-lock=(self), usb=(), xr-spatial-tracking=()";

    private SafeHeaders() {}

    /** The same and what Spring Security adds by itself, for an answer that is sent before its filter could: a page of Flow. */
    public static Map<String, String> ofFlow() {
        return Map.of(
                "Permissions-Policy",
                PERMISSIONS,
                "Cross-Origin-Opener-Policy",
                CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy(),
                "Cross-Origin-Embedder-Policy",
                CrossOriginEmbedderPolicy.REQUIRE_CORP.getPolicy(),
                "Cross-Origin-Resource-Policy",
                CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy(),
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "same-origin");
    }

    /** Adds the headers; what an answer has set by itself stays. */
    public static HeadersConfigurer<HttpSecurity> on(HeadersConfigurer<HttpSecurity> headers) {
        return headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginEmbedderPolicy(embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
