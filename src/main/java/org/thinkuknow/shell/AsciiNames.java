package org.thinkuknow.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whatever an address names, such as a reference, a key or a week, is written in ASCII. Anything else is not found: the database would
 * refuse to look for it in a column that cannot hold it, and that would be a failure of ours.
 */
@Component
class AsciiNames implements WebMvcConfigurer, HandlerInterceptor, VaadinServiceInitListener {

    private static final Pattern NAME = Pattern.compile("\\p{Graph}*");

    /** The code of a lesson is typed by pupils: whatever they type, they are told kindly that no lesson has it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/join/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var isWritten =
                !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> names)
                        || names.values().stream().allMatch(AsciiNames::isName);
        if (!isWritten) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return isWritten;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(AsciiNames::enter));
    }

    private static void enter(BeforeEnterEvent entering) {
        var names = entering.getRouteParameters();
        if (!names.getParameterNames().stream()
                .flatMap(name -> names.get(name).stream())
                .allMatch(AsciiNames::isName)) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private static boolean isName(Object name) {
        return NAME.matcher(name.toString()).matches();
    }
}
