/** Style sheets are gathered by the bundler into page.css. */
declare module "*.css";
