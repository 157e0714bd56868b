package org.thinkuknow.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.content.ContentRead;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Serves the public pages from memory, each with an ETag: no session, no cookie and no database are needed to read.
 * Only once the script of a page with Flow starts, Flow makes a session for it. Where there is no page it says so likewise. Runs behind
 * Spring Security (decision 0006).
 */
@Component
class PublicPageMemory extends OncePerRequestFilter {

    /** With this parameter Flow's client speaks to Flow. */
    private static final String FLOW = "v-r";

    private final PublicDocuments documents;
    private final PlainDocuments plain;
    private final ObjectProvider<PublicPages> pages;
    private final Nowhere nowhere;
    private volatile Memory memory = new Memory();

    /** A page as bytes, with the policy for its scripts; the ETag is weak because the page is compressed on its way. */
    private record Kept(byte[] html, String etag, String policy) {

        static Kept of(String document, String policy) {
            var html = document.getBytes(StandardCharsets.UTF_8);
            return new Kept(html, "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(html)), policy);
        }
    }

    /** What is kept of one state of the content: the paths there are, and the pages that were asked for. */
    private record Memory(AtomicReference<@Nullable Set<String>> paths, Map<String, Kept> kept) {

        Memory() {
            this(new AtomicReference<>(), new ConcurrentHashMap<>());
        }
    }

    PublicPageMemory(
            PublicDocuments documents, PlainDocuments plain, ObjectProvider<PublicPages> pages, Nowhere nowhere) {
        this.nowhere = nowhere;
        this.documents = documents;
        this.plain = plain;
        this.pages = pages;
    }

    /** Pages are made anew of changed content; one that is being made of the old is kept where nobody looks any more. */
    @EventListener
    void forget(ContentRead event) {
        memory = new Memory();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                || request.getParameter(FLOW) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Paths.clean(request.getRequestURI());
        var page = page(path);
        if (page.isEmpty()) {
            if (nowhere.is(request)) {
                response.setHeader(ContentSecurity.HEADER, PagePolicy.READING);
                plain.answerNotFound(path, response);
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(ContentSecurity.HEADER, page.get().policy());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!new ServletWebRequest(request, response)
                .checkNotModified(page.get().etag())) {
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(page.get().html().length);
            response.getOutputStream().write(page.get().html());
        }
    }

    private Optional<Kept> page(String path) {
        var now = memory;
        var found = now.kept().get(path);
        if (found != null) {
            return Optional.of(found);
        }
        if (!paths(now).contains(path)) {
            return Optional.empty();
        }
        return documents
                .find(path)
                .flatMap(page -> page.needs().flow()
                        ? documents.empty().map(empty -> withFlow(page, empty))
                        : Optional.of(whole(page)))
                .map(made -> now.kept().computeIfAbsent(path, _ -> made));
    }

    private Set<String> paths(Memory of) {
        return Objects.requireNonNull(of.paths()
                .updateAndGet(known -> known != null
                        ? known
                        : pages.stream()
                                .flatMap(SiteMapped::addresses)
                                .map(Paths::clean)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private Kept withFlow(PublicPage page, Document empty) {
        documents.write(page, empty);
        return Kept.of(empty.outerHtml(), ContentSecurity.policyFor(empty));
    }

    private Kept whole(PublicPage page) {
        return Kept.of(plain.html(page), PagePolicy.READING);
    }
}
