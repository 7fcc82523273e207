/** Ends a run with the one line that continuous integration reads: `N passed, N failed`. */
// biome-ignore lint/style/noDefaultExport: jest loads a reporter by its default export
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  }
}
