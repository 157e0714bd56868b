package org.thinkuknow.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.centre.SafeHeaders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Lets a Flow page run only the scripts that came with it, and talk only to this server. Scripts within the page are
 * named by their hash and not by a nonce, so that the page is the same for everybody and can be kept.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContentSecurity implements IndexHtmlRequestListener {

    static final String HEADER = "Content-Security-Policy";
    /**
     * Flow's client evaluates what the server sends it, hence {@code unsafe-eval}; it sets styles inline. {@code 'self'} is also the
     * server's own web socket (CSP level 3, 6.7.2.8); a browser that does not know this falls back to requests.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self' %s 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
            + PagePolicy.REPORTED;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var answer = response.getVaadinResponse();
        SafeHeaders.ofFlow().forEach(answer::setHeader);
        answer.setHeader(HEADER, policyFor(response.getDocument()));
    }

    /** The policy that fits a document as it is now. */
    static String policyFor(Document document) {
        return POLICY.formatted(document.getElementsByTag("script").stream()
                .filter(script -> !script.hasAttr("src"))
                .map(script -> hash(script.data()))
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
