package org.thinkuknow.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A grave step of a service: it is taken only for whoever has shown in the last fifteen minutes who they are, and for anybody else
 * {@link SignInAgain} comes instead (decision 0122). Stands beside the guard of roles, which is asked first.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksAgain {}
