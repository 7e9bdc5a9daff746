/**
 * The pages for people: the interview in plain HTML forms and the result. No page needs a script,
 * and nothing is kept on the server: answers travel in the address. Start at {@link
 * dev.steelyard.http.page.InterviewRoutes}.
 */
package dev.steelyard.http.page;
