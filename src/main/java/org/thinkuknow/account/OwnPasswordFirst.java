package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Opens nothing but their own account for whoever has a password that somebody else has set: until they have chosen one, the record's
 * "who" would prove nothing. The way out is open too, because it is asked before this. Stands behind {@link SwitchedOff}.
 */
class OwnPasswordFirst extends OncePerRequestFilter {

    private static final String PAGE = "/account";
    private static final Set<String> OPEN = Set.of(PAGE, "/account/password", "/account/code", "/account/session");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SwitchedOff.isForEverybody(request) || OPEN.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(SwitchedOff.ACCOUNT) instanceof Account account && account.hasAnothersPassword()) {
            SwitchedOff.sendTo(PAGE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
