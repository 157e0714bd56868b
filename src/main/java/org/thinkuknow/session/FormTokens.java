package org.thinkuknow.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.thinkuknow.centre.HostCookies;

import java.util.Set;

/**
 * Where the token of a form is kept: in the session, and for signing in, which has none yet, in a cookie of this host alone that goes
 * with no request of another site. So the form of the sign-in costs no memory here, and no flood of sessions takes its token away.
 */
public final class FormTokens implements CsrfTokenRepository {

    private final Set<String> withoutSession;
    private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();
    private final CsrfTokenRepository cookie;

    /**
     * @param withoutSession the addresses of forms for whoever has not signed in yet
     * @param baseUrl        the address of the site
     */
    public FormTokens(Set<String> withoutSession, String baseUrl) {
        this.withoutSession = withoutSession;
        var kept = new CookieCsrfTokenRepository();
        kept.setCookieName(HostCookies.named(baseUrl, "form"));
        kept.setCookiePath("/");
        kept.setHeaderName("X-CSRF-TOKEN");
        kept.setCookieCustomizer(cookie ->
                cookie.secure(HostCookies.isSecure(baseUrl)).httpOnly(true).sameSite("Strict"));
        this.cookie = kept;
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return withoutSession.contains(request.getServletPath()) ? cookie : session;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
