package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.shell.PlainDocuments;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * Refuses an address that no module has named. To everybody it is a kind "not found", signed in or not: a child who mistypes
 * an address is never asked to sign in, and nobody learns what there might be. See decision 0042.
 */
class UnnamedAddress extends OncePerRequestFilter {

    private final PlainDocuments documents;

    UnnamedAddress(PlainDocuments documents) {
        this.documents = documents;
    }

    /** The last rule of all. */
    static AuthorizationResult refuse(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        throw new Refused();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Refused refused) {
            documents.answerNotFound(request.getServletPath().replaceFirst("^/", ""), response);
        }
    }

    /** Is caught on its way out, so it needs no trace. */
    private static final class Refused extends RuntimeException {

        private Refused() {
            super("No module has named the address", null, false, false);
        }
    }
}
