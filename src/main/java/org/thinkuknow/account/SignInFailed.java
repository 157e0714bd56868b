package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;

import java.io.IOException;
import java.util.Optional;

/**
 * Leads back to the form of the sign-in, with a word on why. The name that was typed waits in the session and never stands in an
 * address; whatever is longer than a name is not kept.
 */
public class SignInFailed implements AuthenticationFailureHandler {

    private static final String TYPED_NAME = SignInFailed.class.getName() + ".name";
    private static final int LONGEST_NAME = 60;

    SignInFailed() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var why = switch (failure) {
            case HashingBusy _ -> "busy";
            case SessionAuthenticationException _ -> "needed";
            default -> "error";
        };
        leadBack(why, request, response);
    }

    static void leadBack(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = Optional.ofNullable(request.getParameter("username")).orElse("");
        if (name.length() <= LONGEST_NAME) {
            request.getSession().setAttribute(TYPED_NAME, name);
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    /** The name that was typed before a failure, once. */
    public static String typedName(@Nullable HttpSession session) {
        if (session == null) {
            return "";
        }
        var name = session.getAttribute(TYPED_NAME);
        session.removeAttribute(TYPED_NAME);
        return name instanceof String typed ? typed : "";
    }
}
