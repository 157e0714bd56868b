package org.thinkuknow.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.support.Code;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every method of a bean that code of another package can call, found in the compiled classes: nobody has to think of a new one.
 * Views and pages are left out, because only addresses lead to them; and so is what is read from content/, because everybody may read it.
 */
final class ServiceMethods {

    private static final String ROOT = "org.thinkuknow";

    private ServiceMethods() {}

    /** Those of the application. */
    static List<ServiceMethod> all() {
        return in(Code.ours());
    }

    /** Those of some classes. */
    static List<ServiceMethod> in(JavaClasses classes) {
        return beans(classes)
                .filter(bean -> !isPage(bean.getPackageName()))
                .distinct()
                .flatMap(ServiceMethods::callable)
                .sorted(Comparator.comparing(ServiceMethod::toString))
                .toList();
    }

    /** Whether views or plain pages live in a package. */
    static boolean isPage(String packageName) {
        return packageName.matches("org\\.thinkuknow\\.\\w+\\.(ui|web)(\\..*)?");
    }

    private static Stream<Class<?>> beans(JavaClasses classes) {
        var components = classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
                .map(JavaClass::reflect);
        var made = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class) && !method.isAnnotatedWith(ContentScoped.class))
                .map(method -> method.getRawReturnType())
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .map(JavaClass::reflect);
        return Stream.concat(components, made);
    }

    /**
     * The public methods of a public class; of any other those that a public interface of ours has, because through it
     * the bean can be called.
     */
    private static Stream<ServiceMethod> callable(Class<?> bean) {
        return Arrays.stream(bean.getMethods())
                .filter(method -> isOurs(method.getDeclaringClass())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !isOfEveryObject(method))
                .filter(method -> Modifier.isPublic(bean.getModifiers()) || isInAPublicInterface(bean, method))
                .map(method -> new ServiceMethod(bean, method));
    }

    private static boolean isInAPublicInterface(Class<?> bean, Method method) {
        return Arrays.stream(bean.getInterfaces())
                .filter(type -> isOurs(type) && Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(declared -> declared.getName().equals(method.getName()));
    }

    private static boolean isOfEveryObject(Method method) {
        return Set.of("equals", "hashCode", "toString").contains(method.getName());
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(ROOT + ".");
    }

    /** A method of a bean. */
    record ServiceMethod(Class<?> bean, Method method) {

        /** The rule that stands before it, its own or its class's. */
        Optional<String> guard() {
            return Stream.of(method, bean)
                    .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, PreAuthorize.class))
                    .filter(found -> found != null)
                    .map(PreAuthorize::value)
                    .findFirst();
        }

        /** Such as {@code Staff.open(NewAccount)}. */
        @Override
        public String toString() {
            return bean.getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
