package org.thinkuknow.centre;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Gives the page of an error its headers, whoever refused: a firewall answers before the filter that writes them. The page is nothing that
 * anybody asks for by its address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ErrorPageHeaders extends OncePerRequestFilter {

    private static final String PAGE = "/error";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            EarlyAnswer.protect(response);
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && PAGE.equals(AskedPath.of(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
