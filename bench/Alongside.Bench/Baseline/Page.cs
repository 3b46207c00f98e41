using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alongside.Domain.Pictures;

namespace Alongside.Bench.Baseline;

/// <summary>A page as one long string: what stands fast, and texts escaped between it.</summary>
internal sealed class Page
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly SearchValues<char> Replaced = SearchValues.Create("&<>\"'\r");

    private readonly StringBuilder html = new(16_384);
    private readonly Reader reader;
    private readonly string token;

    public Page(Reader reader, string token) => (this.reader, this.token) = (reader, token);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Id(byte[] id) => new Guid(id, true).ToString("N");

    /// <summary>Markup of ours, as it stands.</summary>
    public Page Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public Page Raw(int number)
    {
        html.Append(number);
        return this;
    }

    /// <summary>Somebody's words, escaped.</summary>
    public Page Text(string? words)
    {
        if (words is null) return this;
        var left = words.AsSpan();
        while (left.IndexOfAny(Replaced) is >= 0 and var at)
        {
            html.Append(left[..at]).Append(left[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#x27;", _ => "&#xD;" });
            left = left[(at + 1)..];
        }
        html.Append(left);
        return this;
    }

    public Page Link(string before, byte[] id, string after = "") => Raw("<a href=\"").Raw(before).Raw(Id(id)).Raw(after).Raw("\">");

    public Page Drawn(Picture picture)
    {
        using var writer = new StringWriter(html, CultureInfo.InvariantCulture);
        picture.Write(writer);
        return this;
    }

    /// <summary>What guards a form.</summary>
    public Page Guard() => Raw("<input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"").Raw(token).Raw("\" />");

    /// <summary>What a form says of itself that is saved once and outlives a lost signal; the first of a page says it for the others.</summary>
    public Page Outlives(bool first = false) => Raw(first
        ? """
           data-outlive="" data-kept-text="Kept as you type. Last kept {time}." data-not-sent-text="Not sent yet. Your words stay on this page. They go when the signal returns." data-refused-text="Not sent. Your words stay on this page. Copy them, then open the page again." data-signed-out-text="You are signed out. Your words stay on this page." data-sign-in-text="Come in again in a new tab" data-other-tab-text="Another tab has newer words for this page." data-use-here-text="Keep these words" data-load-other-text="Show the other words" data-sign-in-url="/sign-in">
          """
        : " data-outlive=\"\" data-sign-in-url=\"/sign-in\">").Raw("<input type=\"hidden\" name=\"Once\" value=\"").Raw(Convert.ToBase64String(RandomNumberGenerator.GetBytes(196))).Raw("\" />");

    public Page Head(string title, string part)
    {
        Raw("""
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>
            """).Text(title).Raw("""
             – Alongside</title>
              <link rel="icon" href="/made/mark.svg" type="image/svg+xml">
              <link rel="preload" as="font" type="font/woff2" crossorigin href="/made/fonts/hyperlegible-latin.woff2">
              <link rel="stylesheet" href="/made/site.css?v=pAlkF2gm0vBlkmCMXkTtN0N2hAtXN3Cr9X0k0gVyqpQ">
              <script src="/made/site.js?v=LmT6wJQ3l0V8WkTr7M1y3pN2sYk2b9v4R5cYd0uQh7E" defer></script>
            </head>
            <body class="">
              <a class="govuk-skip-link" href="#main">Skip to the main part</a>
              <header class="top">
                <div class="wrap top__in">
                  <a class="brand" href="/"><svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><g fill="none" stroke-linecap="round"><path stroke="var(--yarn-edge)" stroke-width="6" d="M10 28C3 21 17 12 10 4" /><path stroke="var(--marigold)" stroke-width="4" d="M10 28C3 21 17 12 10 4" /><path stroke="var(--deep)" stroke-width="4" d="M22 28C15 21 29 12 22 4" /></g></svg>Alongside</a>
                    <nav aria-label="Main">
                      <ul class="nav">
                          <li><a href="/today"
            """).Raw(part == "today" ? " aria-current=\"page\"" : "").Raw(">Today</a></li>\n              <li><a href=\"/families\"").Raw(part == "families" ? " aria-current=\"page\"" : "")
            .Raw(">Families</a></li>\n              <li><a href=\"/search\"").Raw(part == "find" ? " aria-current=\"page\"" : "").Raw("""
            >Find</a></li>
                      </ul>
                    </nav>
                </div>
              </header>
              <main id="main" class="wrap ">

            """);
        return this;
    }

    /// <summary>The foot, and the whole.</summary>
    public StringBuilder Done()
    {
        Raw("""

              </main>
                <footer class="foot">
                  <div class="wrap">
                      <form method="post" action="/sign-out">You are signed in as 
            """).Text(reader.Name).Raw(""". <a href="/me">You</a> <button class="wordbutton" type="submit">Sign out</button>""").Guard().Raw("</form>\n      </div>\n    </footer>\n</body>\n</html>\n");
        return html;
    }
}
