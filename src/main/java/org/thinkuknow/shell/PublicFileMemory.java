package org.thinkuknow.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves styles, scripts and pictures from memory. Flow's own way opens the packed application for each, one reader after the
 * other: a school whose classes come in at the same moment would wait (decision 0026). Pictures that are edited are read from
 * their directory.
 */
@Component
class PublicFileMemory extends OncePerRequestFilter {

    private static final String PACKED_APPLICATION = "META-INF/resources";
    private static final String AN_HOUR = "max-age=3600";

    private final Pattern files;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Packed packed, String type) {}

    PublicFileMemory(@Value("${thinkuknow.content.directory}") String content) {
        this.files = Pattern.compile("/(styles|scripts%s)(/[\\w-]+)*/[\\w-]+(\\.[\\w-]+)+"
                .formatted(content.isBlank() ? "|illustrations" : ""));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                || !files.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = kept.get(request.getRequestURI());
        var found = known != null ? known : kept.computeIfAbsent(request.getRequestURI(), PublicFileMemory::read);
        if (found == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!new ServletWebRequest(request, response)
                .checkNotModified(found.packed().etag())) {
            send(found, Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), ""), response);
        }
    }

    private static void send(Kept file, String accepted, HttpServletResponse response) throws IOException {
        var compressed = file.packed().goesCompressed(accepted);
        var bytes = compressed ? file.packed().gzip() : file.packed().plain();
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(file.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Nothing for a file that there is not, so that names which are made up fill no memory. */
    private static @Nullable Kept read(String path) {
        var file = new ClassPathResource(PACKED_APPLICATION + path);
        if (!file.exists()) {
            return null;
        }
        try {
            return new Kept(Packed.of(file.getContentAsByteArray()), type(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        var type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return Optional.of(type)
                .filter(text -> text.getType().equals("text"))
                .map(text -> text + ";charset=utf-8")
                .orElse(type.toString());
    }
}
