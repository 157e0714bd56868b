package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Limits;
import org.thinkuknow.limits.WaitStamps;

import java.util.Optional;

/**
 * Stands before the report form. Most people never see it. Only when one address floods the service does it answer
 * with a page that keeps all that was typed: a script there proves some work and sends it on by itself; without
 * scripts, somebody waits some seconds and presses Send again. Should it fail itself, the report goes through.
 */
@Component
class Floodgate implements WebMvcConfigurer, HandlerInterceptor {

    static final String STAMP = "wait";
    static final String PROOF = "proof";
    private static final Logger log = LoggerFactory.getLogger(Floodgate.class);
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'" + PagePolicy.REPORTED;

    private final Limits limits;
    private final Allowances allowances;
    private final WaitStamps stamps;
    private final BusyPage page;

    Floodgate(Limits limits, Allowances allowances, WaitStamps stamps, BusyPage page) {
        this.limits = limits;
        this.allowances = allowances;
        this.stamps = stamps;
        this.page = page;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/report");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if ("POST".equals(request.getMethod()) && !mayPass(request)) {
            var network = Allowances.networkOf(request.getRemoteAddr());
            var left = stamps.secondsLeft(sent(request, STAMP), network);
            // Pressing too early does not begin the wait anew.
            var stamp = left > 0 ? sent(request, STAMP) : stamps.issue(network);
            var seconds = left > 0 ? left : limits.pause().toSeconds();
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            response.setHeader("Content-Security-Policy", POLICY);
            throw new ModelAndViewDefiningException(page.with(request.getParameterMap(), stamp, seconds));
        }
        return true;
    }

    private boolean mayPass(HttpServletRequest request) {
        try {
            var network = Allowances.networkOf(request.getRemoteAddr());
            return hasWaited(request, network)
                    || allowances.secondsToWait("form", network, limits.reportsPerMinute()) == 0;
        } catch (RuntimeException e) {
            log.warn(
                    "The limits failed and let a report through: {}",
                    e.getClass().getSimpleName());
            return true;
        }
    }

    private boolean hasWaited(HttpServletRequest request, String network) {
        var stamp = sent(request, STAMP);
        var left = stamps.secondsLeft(stamp, network);
        return (left == 0 || left > 0 && stamps.isProven(stamp, sent(request, PROOF)))
                && allowances.secondsToWait("waited", network, limits.waitedPerMinute()) == 0
                && stamps.use(stamp, sent(request, "submission"));
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
