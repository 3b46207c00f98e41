using System.IO.Compression;
using Alongside.Domain.Access;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Alongside.Web.Photos;
using Alongside.Web.Post;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Alongside.Web;

/// <summary>Wiring, once, for the server, the demo and the tests.</summary>
public static class Site
{
    /// <param name="engine">The record.</param>
    /// <param name="mode">What differs between a real organisation, the demo and a test.</param>
    /// <param name="also">What a test puts in place of a socket, and what only a server does by itself.</param>
    public static WebApplication Build(Engine engine, SiteMode mode, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" });
        var connections = new OpenConnections();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bounds(kestrel, connections));
        builder.Logging.ClearProviders();
        if (mode.Logs) builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        // It says at each new key that none is sealed; start-up has already insisted on a certificate where one is due.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        var services = builder.Services;
        services.AddSingleton(engine).AddSingleton(mode).AddSingleton(mode.Clock).AddSingleton<Tongues>().AddSingleton(Features.Own.Exercises.Texts(mode.Exercises)).AddSingleton(Features.Together.Ways.Texts(mode.Exercises)).AddSingleton<Visits>().AddSingleton(connections).AddSingleton<Seats>();
        if (mode.Audit is { } audit) services.AddSingleton(audit).AddSingleton<Sealer>().AddSingleton<SealsWords>();
        services.AddSingleton(mode.Carriers).AddSingleton<Outbox>().AddSingleton<DrawsAnew>();
        services.AddExceptionHandler<FailureNumber>();
        services.AddHttpContextAccessor().AddScoped(DoorFor).AddScoped(WordsFor).AddScoped(ExercisesFor).AddScoped(WaysFor);
        AddSignIn(services, mode);
        AddPages(services);
        also?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<SafeHeaders>();
        app.UseStatusCodePagesWithReExecute("/wrong/{0}");
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/wrong/500",
            StatusCodeSelector = failure => failure is Microsoft.AspNetCore.Http.BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = failed => FailureNumber.IsOurs(failed.Exception), // It is in the log already, with its number.
        });
        app.UseMiddleware<AtTheGate>();
        app.Use(next => context => connections.AskedAsync(context, next));
        if (mode.BehindProxy) app.UseForwardedHeaders(new() { ForwardedHeaders = Microsoft.AspNetCore.HttpOverrides.ForwardedHeaders.XForwardedProto | Microsoft.AspNetCore.HttpOverrides.ForwardedHeaders.XForwardedFor });
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = made => made.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable" });
        app.UseRouting();
        app.Use(next => context => context.RequestServices.GetRequiredService<Seats>().MakeAsync(context, next));
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always, MinimumSameSitePolicy = SameSiteMode.Lax });
        app.UseAuthentication();
        app.UseMiddleware<SpeaksTheirLanguage>();
        app.UseMiddleware<KeepsForLater>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorPages();
        Health.Map(app);
        Features.Drafts.DraftEndpoints.Map(app);
        EveryPageSaysWho.Insist(((IEndpointRouteBuilder)app).DataSources);
        return app;
    }

    /// <summary>The words of this answer's language; English where nobody has another, and where nobody asks.</summary>
    private static Phrases WordsFor(IServiceProvider services) =>
        services.GetRequiredService<Tongues>()[services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Spoken>()?.Tongue ?? Alongside.Domain.Ours.Tongue.English];

    /// <summary>The exercises in the language of whoever asks, and the ways of working.</summary>
    private static Features.Own.Exercises ExercisesFor(IServiceProvider services)
    {
        var texts = services.GetRequiredService<Texts<Alongside.Domain.Reflecting.Exercise>>();
        return new(texts, LanguageFor(services, texts.Languages));
    }

    private static Features.Together.Ways WaysFor(IServiceProvider services)
    {
        var texts = services.GetRequiredService<Texts<Alongside.Domain.Together.Way>>();
        return new(texts, LanguageFor(services, texts.Languages));
    }

    private static string LanguageFor(IServiceProvider services, IEnumerable<string> there) => ReadsIn.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request, there);

    private static Record DoorFor(IServiceProvider services)
    {
        var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext!;
        var caller = context.Features.Get<Caller>() ?? throw new NotReached();
        var record = new Record(services.GetRequiredService<Engine>(), caller, services.GetRequiredService<TimeProvider>())
        {
            Words = services.GetService<SealsWords>(),
            Reads = context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()?.May != May.Write,
            Looks = HttpMethods.IsGet(context.Request.Method),
            Page = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "",
        };
        context.Response.OnStarting(async () =>
        {
            if (record.OwesAReading && context.Response.StatusCode < 500) throw new InvalidOperationException("A list across families was made without saying whom it showed.");
            if (record.Looks && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
            {
                await record.HasReadAsync();
                context.Features.Get<Seats.Seat>()?.Leave();
            }
            else await record.RestAsync();
            await record.Written;
        });
        return record;
    }

    private static void AddSignIn(IServiceCollection services, SiteMode mode)
    {
        SignInTables.Add(services);
        services.AddIdentityCore<Account>(options =>
            {
                options.User.AllowedUserNameCharacters = ""; // SignInName says what a name may be.
            })
            .AddUserStore<AccountStore>();
        services.Configure<IdentityPasskeyOptions>(AskForPasskeys);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<IUserStore<OwnDevice>, OwnKeyStore>().AddScoped<IPasswordHasher<OwnDevice>, PasswordHasher<OwnDevice>>().AddScoped<UserManager<OwnDevice>>().AddScoped<IPasskeyHandler<OwnDevice>, PasskeyHandler<OwnDevice>>();
        services.AddSingleton<AskThrottle>().AddSingleton<Features.Requests.AskSeal>().AddSingleton<Doorstep>().AddSingleton<TimedSeal>().AddScoped<Locks>().AddScoped<OwnDevices>().AddScoped<Outside>().AddScoped<Passkeys>().AddScoped<OwnKeys>().AddScoped<SecondSteps>().AddScoped<SignInNews>().AddScoped<Proofs>().AddScoped<Arrival>();
        Keys.Add(services, mode.KeysCertificate);
        services.AddRateLimiter(options => Throttle.Set(options, mode));
        services.AddAuthentication(Visits.Scheme).AddCookie(Visits.Scheme, cookie =>
        {
            cookie.Cookie.Name = Visits.Cookie;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.None; // The cookie policy below makes every cookie Secure, on plain http at localhost too.
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.Path = "/";
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/wrong/404";
            cookie.ReturnUrlParameter = "then";
            cookie.SlidingExpiration = false;
            cookie.ExpireTimeSpan = Visit.Longest;
            cookie.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Visits>().ReadAsync(context);
            // Coming back means looking at the page again, never sending its form a second time.
            cookie.Events.OnRedirectToLogin = context => { context.Response.Redirect(Features.OurDoor.WayIn.For(context.Request) ?? KeepsForLater.SignInAt(context.HttpContext)); return Task.CompletedTask; };
            // A page of another role is not hinted at: it answers like one that does not exist.
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                if (context.HttpContext.Features.Get<Caller>() is { LacksSecondStep: true } caller) context.Response.Redirect(caller.OnlyPage!);
                else context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    /// <summary>The device itself makes sure who holds it, keeps the key so that no name need be typed, and is on our own page.</summary>
    private static void AskForPasskeys(IdentityPasskeyOptions options)
    {
        (options.UserVerificationRequirement, options.ResidentKeyRequirement, options.ChallengeSize) = ("required", "required", 32);
        options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}");
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddSingleton<System.Text.Encodings.Web.HtmlEncoder>(new PlainHtml());
        // A photo is held in memory until it is drawn anew: as it was brought it lies on no disk.
        services.Configure<FormOptions>(options => (options.MemoryBufferThreshold, options.MultipartBodyLengthLimit) = (AtTheGate.MostWithPhoto, AtTheGate.MostWithPhoto));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.None; // As above.
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorPages(options => options.RootDirectory = "/Features").AddMvcOptions(options =>
        {
            options.Filters.Add<AsksAgain>();
            options.Filters.Add<AnswersPlainly>();
            options.Filters.Add<KeepsWords>();
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true; // What must be there is the domain's to say.
        });
        services.AddSingleton<FormSeal>().AddSingleton<BringsBack>();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // Forms carry a masked token and no page reflects a secret beside chosen text; see docs/decisions.
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("image/svg+xml");
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    private static void Bounds(KestrelServerOptions kestrel, OpenConnections connections)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = AtTheGate.MostBytes;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.MinRequestBodyDataRate = limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = OpenConnections.AtAll;
        kestrel.ConfigureEndpointDefaults(listen => listen.Use(connections.Before));
    }
}
