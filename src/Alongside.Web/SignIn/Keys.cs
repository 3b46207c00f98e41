using System.Security.Cryptography.X509Certificates;
using Alongside.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Alongside.Web.SignIn;

/// <summary>
/// The keys that seal cookies and forms. They live in the record, so that every node shares them; with a certificate
/// they lie there sealed, and whoever reads the database cannot sign anybody in.
/// </summary>
internal static class Keys
{
    private static readonly TimeSpan LastFor = TimeSpan.FromDays(90);

    public static void Add(IServiceCollection services, X509Certificate2? certificate)
    {
        var protection = services.AddDataProtection().SetApplicationName("Alongside");
        if (certificate is not null) protection.ProtectKeysWithCertificate(certificate);
        services.AddOptions<KeyManagementOptions>().Configure<Engine>((options, engine) => options.XmlRepository = new KeysInTheRecord(engine));
    }

    /// <summary>The first key comes with the tables: two nodes that start together would otherwise each make their own.</summary>
    public static void MakeFirst(Engine engine, X509Certificate2? certificate)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(engine);
        Add(services, certificate);
        using var room = services.BuildServiceProvider();
        var keys = room.GetRequiredService<IKeyManager>();
        if (keys.GetAllKeys().Count > 0) return;
        var now = TimeProvider.System.GetUtcNow(); // The framework judges keys by the machine's clock, and so must we.
        keys.CreateNewKey(now, now + LastFor);
    }

    /// <summary>Reads the certificate that <c>--keys-certificate</c> names; its password comes from the environment, never from the command line.</summary>
    public static X509Certificate2? Read(string? path) =>
        path is null ? null : X509CertificateLoader.LoadPkcs12FromFile(path, Environment.GetEnvironmentVariable("ALONGSIDE_KEYS_PASSWORD"));
}
