/** What a class has shown, to take along. */
@NullMarked
package org.thinkuknow.results.web;

import org.jspecify.annotations.NullMarked;
