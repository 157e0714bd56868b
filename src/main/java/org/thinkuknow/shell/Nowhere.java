package org.thinkuknow.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;

import java.util.Objects;

/** Addresses that are everybody's and where nothing stands: Flow would make a session for a child who mistyped one. */
@Component
class Nowhere {

    private final Addresses addresses;
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    /** @param controllers are there once everything else is */
    Nowhere(
            Addresses addresses,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.addresses = addresses;
        this.controllers = controllers;
    }

    /** Whether what is asked for is neither a controller's nor a view; files, which have a dot in their name, are not looked for. */
    boolean is(HttpServletRequest request) {
        var path = Paths.clean(request.getRequestURI());
        return addresses.of(request).filter(AddressRule::everybody).isPresent()
                && path.indexOf('.', path.lastIndexOf('/') + 1) < 0
                && !hasController(path)
                && !hasView(request, path);
    }

    private boolean hasController(String path) {
        var asked = PathContainer.parsePath("/" + path);
        return controllers.getObject().getHandlerMethods().keySet().stream()
                .map(info -> Objects.requireNonNull(info.getPathPatternsCondition()))
                .flatMap(paths -> paths.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(asked));
    }

    private static boolean hasView(HttpServletRequest request, String path) {
        var views = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return RouteConfiguration.forRegistry(views).getRoute(path).isPresent();
    }
}
