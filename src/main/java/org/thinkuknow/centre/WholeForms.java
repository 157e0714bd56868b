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

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = whole(request);
        if (form.isPresent()) {
            chain.doFilter(form.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Empty for what is no form of ours. How long a body may be was looked at before. */
    private static Optional<WholeForm> whole(HttpServletRequest request) throws IOException {
        try {
            return Optional.of(new WholeForm(
                    request, isForm(request) ? request.getInputStream().readAllBytes() : new byte[0]));
        } catch (FormPairs.TooMany e) {
            return Optional.empty();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isForm(request) && !AskedPath.isIn(request, "/report");
    }

    /** A form that waited is read anew when it comes again. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && Optional.ofNullable(request.getContentType())
                        .filter(type -> type.regionMatches(
                                true,
                                0,
                                "application/x-www-form-urlencoded",
                                0,
                                "application/x-www-form-urlencoded".length()))
                        .isPresent();
    }
}
