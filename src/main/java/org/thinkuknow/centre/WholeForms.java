package org.thinkuknow.centre;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads what forms send before Tomcat does. Tomcat refuses a form in which some letters arrived broken, loses what was
 * typed, and writes it into its log; here such letters become U+FFFD and the pages ask for them again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WholeForms extends OncePerRequestFilter {

    private static final int LONGEST_BYTES = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = isForm(request) ? request.getInputStream().readNBytes(LONGEST_BYTES + 1) : new byte[0];
        if (body.length > LONGEST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new WholeForm(request, body), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isForm(request) && !request.getRequestURI().startsWith("/report");
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && Optional.ofNullable(request.getContentType())
                .filter(type -> type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, "application/x-www-form-urlencoded".length()))
                .isPresent();
    }
}
