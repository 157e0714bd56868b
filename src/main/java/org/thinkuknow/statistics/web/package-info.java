/** What is published, for everybody and for machines. */
@NullMarked
package org.thinkuknow.statistics.web;

import org.jspecify.annotations.NullMarked;
