package org.thinkuknow.centre;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Whoever asks names a host, and it may be any. No redirect repeats it: one to the site itself says the path alone, which a browser reads
 * as a path of the site that it asked (RFC 9110, 10.2.2). One to another site, such as a provider's sign-in, stays as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OwnRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithoutHost(request, response));
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static final class WithoutHost extends HttpServletResponseWrapper {

        private final String asked;

        WithoutHost(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            var url = request.getRequestURL();
            asked = url.substring(0, url.length() - request.getRequestURI().length());
        }

        private String pathOf(String location) {
            if (!location.regionMatches(true, 0, asked, 0, asked.length())) {
                return location;
            }
            var rest = location.substring(asked.length());
            if (rest.isEmpty()) {
                return "/";
            }
            // Two slashes would name a host again, and anything else than these belongs to a longer name of another
            // host.
            return rest.startsWith("/") && !rest.startsWith("//")
                    ? rest
                    : rest.startsWith("?") || rest.startsWith("#") ? "/" + rest : location;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(pathOf(location));
        }

        @Override
        public void sendRedirect(String location, boolean clears) throws IOException {
            super.sendRedirect(pathOf(location), clears);
        }

        @Override
        public void sendRedirect(String location, int status) throws IOException {
            super.sendRedirect(pathOf(location), status);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clears) throws IOException {
            super.sendRedirect(pathOf(location), status, clears);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, isLocation(name, value) ? pathOf(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, isLocation(name, value) ? pathOf(value) : value);
        }

        private static boolean isLocation(String name, String value) {
            return HttpHeaders.LOCATION.equalsIgnoreCase(name) && value != null;
        }
    }
}
