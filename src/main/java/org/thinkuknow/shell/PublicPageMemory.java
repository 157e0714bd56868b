package org.thinkuknow.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.content.ContentRead;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the public pages of Flow from memory, each with an ETag: no session, no cookie and no database are needed to read.
 * Only once a browser's script starts, Flow makes a session for it. Runs behind Spring Security.
 */
@Component
class PublicPageMemory extends OncePerRequestFilter {

    /** With this parameter Flow's client speaks to Flow. */
    private static final String FLOW = "v-r";

    private final PublicDocuments documents;
    private final ObjectProvider<PublicPages> pages;
    private volatile Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A page as bytes, with the policy for its scripts; the ETag is weak because the page is compressed on its way. */
    private record Kept(byte[] html, String etag, String policy) {
    }

    PublicPageMemory(PublicDocuments documents, ObjectProvider<PublicPages> pages) {
        this.documents = documents;
        this.pages = pages;
    }

    /** Pages are made anew of changed content; one that is being made of the old is kept where nobody looks any more. */
    @EventListener
    void forget(ContentRead event) {
        kept = new ConcurrentHashMap<>();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) || request.getParameter(FLOW) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var page = page(Paths.clean(request.getRequestURI()));
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(ContentSecurity.HEADER, page.get().policy());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!new ServletWebRequest(request, response).checkNotModified(page.get().etag())) {
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(page.get().html().length);
            response.getOutputStream().write(page.get().html());
        }
    }

    private Optional<Kept> page(String path) {
        var memory = kept;
        var found = memory.get(path);
        if (found != null) {
            return Optional.of(found);
        }
        if (pages.stream().flatMap(SiteMapped::addresses).noneMatch(address -> Paths.clean(address).equals(path))) {
            return Optional.empty();
        }
        return documents.empty().flatMap(empty -> documents.find(path).map(page -> {
            documents.write(page, empty);
            var html = empty.outerHtml().getBytes(StandardCharsets.UTF_8);
            return memory.computeIfAbsent(path, unused -> new Kept(html, "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(html)), ContentSecurity.policyFor(empty)));
        }));
    }
}
