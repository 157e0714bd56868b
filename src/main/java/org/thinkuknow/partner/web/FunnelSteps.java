package org.thinkuknow.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thinkuknow.partner.FunnelCounter;
import org.thinkuknow.partner.FunnelStep;

import java.util.Optional;
import java.util.Set;

/** Counts who comes to the report form by a button on another site. A count that fails is the count's loss, never the form's. */
@Component
class FunnelSteps implements WebMvcConfigurer, HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(FunnelSteps.class);
    /** The values of Sec-Fetch-Site (Fetch Metadata) for a link on a page that is not ours. */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final FunnelCounter counter;

    FunnelSteps(FunnelCounter counter) {
        this.counter = counter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/report");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (wasPressedElsewhere(request)) {
            count(request, FunnelStep.PRESSED);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (isForSomebody(request) && failure == null && response.getStatus() == HttpServletResponse.SC_OK) {
            count(request, FunnelStep.OPENED);
        }
    }

    private void count(HttpServletRequest request, FunnelStep step) {
        try {
            counter.count(Optional.ofNullable(request.getParameter("from")).orElse(""), step);
        } catch (RuntimeException e) {
            log.warn("A step could not be counted: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean wasPressedElsewhere(HttpServletRequest request) {
        return isForSomebody(request)
                && "navigate".equals(header(request, "Sec-Fetch-Mode"))
                && ELSEWHERE.contains(header(request, "Sec-Fetch-Site"));
    }

    /** A page that a browser fetches in advance has been seen by nobody. */
    private static boolean isForSomebody(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !header(request, "Sec-Purpose").contains("prefetch");
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
