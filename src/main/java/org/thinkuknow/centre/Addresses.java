package org.thinkuknow.centre;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** All addresses that modules have named. Of several patterns that fit, the one that says most decides (decision 0042). */
@Component
public class Addresses {

    private static final Comparator<NamedPattern> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    NamedPattern::pattern, PathPattern.SPECIFICITY_COMPARATOR)
            .thenComparing(named -> named.rule().pattern());

    private final List<NamedPattern> named;

    private record NamedPattern(PathPattern pattern, AddressRule rule) {}

    /** @throws IllegalStateException if two modules say different things of one pattern */
    Addresses(List<AddressRules> modules) {
        var byPattern = new HashMap<String, AddressRule>();
        for (var rule :
                modules.stream().flatMap(module -> module.rules().stream()).toList()) {
            var before = byPattern.putIfAbsent(withoutNames(rule.pattern()), rule);
            if (before != null && !saysTheSame(before, rule)) {
                throw new IllegalStateException("Two rules for one address: %s and %s".formatted(before, rule));
            }
        }
        named = byPattern.values().stream()
                .map(rule -> new NamedPattern(PathPatternParser.defaultInstance.parse(rule.pattern()), rule))
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
    }

    /** Every rule, the most specific first. */
    public List<AddressRule> all() {
        return named.stream().map(NamedPattern::rule).toList();
    }

    /** The rule for what is asked for; empty if no module has named it. A slash at the end changes nothing. */
    public Optional<AddressRule> of(HttpServletRequest request) {
        var path = path(request);
        return named.stream()
                .filter(each -> each.pattern().matches(path))
                .map(NamedPattern::rule)
                .findFirst();
    }

    /** Matches what is asked for, if a page of that kind stands there. */
    public RequestMatcher withPage(AddressRule.Page page) {
        return request -> of(request).filter(rule -> rule.page() == page).isPresent();
    }

    private static PathContainer path(HttpServletRequest request) {
        var path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        var end = path.elements().size();
        while (end > 1 && path.elements().get(end - 1) instanceof PathContainer.Separator) {
            end--;
        }
        return path.subPath(0, end);
    }

    /** {@code /a/{x}} and {@code /a/{y}} are one address. */
    private static String withoutNames(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    private static boolean saysTheSame(AddressRule one, AddressRule other) {
        return one.everybody() == other.everybody()
                && one.roles().equals(other.roles())
                && one.page() == other.page()
                && one.takesOut() == other.takesOut();
    }
}
