package org.thinkuknow.support;

import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;
import org.openqa.selenium.WrapsElement;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A place on a page, as a person sees it: when the page draws the element there anew, it is still the same place; and what cannot
 * be pressed yet is waited for. An element that is drawn anew was not acted upon, so nothing happens twice (decision 0061).
 */
final class PatientElement implements InvocationHandler {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Supplier<WebElement> place;
    private final Duration patience;
    private WebElement element;

    private PatientElement(Supplier<WebElement> place, Duration patience) {
        this.place = place;
        this.patience = patience;
        element = place.get();
    }

    /** What stands at a place now, and what will stand there. */
    static WebElement at(Supplier<WebElement> place, Duration patience) {
        return (WebElement) Proxy.newProxyInstance(
                PatientElement.class.getClassLoader(),
                new Class<?>[] {WebElement.class, WrapsElement.class},
                new PatientElement(place, patience));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == WrapsElement.class) {
            return element;
        }
        var end = Instant.now().plus(patience);
        while (true) {
            try {
                return method.invoke(element, arguments);
            } catch (InvocationTargetException e) {
                var cause = e.getCause();
                if (!isPassing(cause) || Instant.now().isAfter(end)) {
                    throw cause;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                element = again(cause);
            }
        }
    }

    private static boolean isPassing(Throwable cause) {
        return isGone(cause) || cause instanceof ElementNotInteractableException;
    }

    /** The browser says the second where another page took the place of this one while it was asked. */
    private static boolean isGone(Throwable cause) {
        return cause instanceof StaleElementReferenceException
                || cause instanceof WebDriverException
                        && String.valueOf(cause.getMessage()).contains("does not belong to the document");
    }

    /** Fails as before if nothing stands there any more. */
    private WebElement again(Throwable cause) throws Throwable {
        try {
            if (cause instanceof ElementClickInterceptedException && element instanceof WrapsDriver onPage) {
                // A person scrolls it away from under a bar that stays in view.
                ((JavascriptExecutor) onPage.getWrappedDriver())
                        .executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            }
            return isGone(cause) ? place.get() : element;
        } catch (RuntimeException gone) {
            cause.addSuppressed(gone);
            throw cause;
        }
    }
}
