package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * A link on another site may not begin a lesson or a record in a teacher's name: unless the browser says that the way began on our
 * own pages or in its address line (Fetch Metadata), the page asks first. Whoever puts the question into a link only has it asked.
 */
class FromElsewhere extends OncePerRequestFilter {

    /** The parameter with which a page that begins something asks whether it shall. */
    static final String ASK = "ask";

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !"GET".equals(request.getMethod())
                || !path.equals("/teach/start") && !path.startsWith("/teach/written/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from != null && OURS.contains(from) || request.getParameter(ASK) != null) {
            chain.doFilter(request, response);
        } else {
            var query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + "?" + (query == null ? "" : query + "&") + ASK + "=1");
        }
    }
}
