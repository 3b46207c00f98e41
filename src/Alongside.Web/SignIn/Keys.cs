using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
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
        using var room = Room(engine, certificate);
        var keys = room.GetRequiredService<IKeyManager>();
        if (keys.GetAllKeys().Count == 0) Make(keys);
    }

    /// <summary>What is wrong with the keys that lie in the record, and what to do; null when nothing is.</summary>
    public static string? WhyNot(Engine engine, X509Certificate2? certificate)
    {
        if (!new KeysInTheRecord(engine).GetAllElements().Any(IsSealed)) return null;
        if (certificate is null) return "The keys for cookies are sealed with a certificate. Say where it is: --keys-certificate PATH.pfx";
        using var room = Room(engine, certificate);
        return room.GetRequiredService<IKeyManager>().GetAllKeys().Any(Opens) ? null
            : "This certificate does not open the keys for cookies that lie in the record. Use the one that sealed them; docs/operations.md tells what to do when it is lost.";
    }

    /// <summary>Where a certificate is given and keys lie open from before: a new, sealed one takes their place, and they sign nobody in any more.</summary>
    /// <returns>Whether that was so.</returns>
    public static bool SealAnew(Engine engine, X509Certificate2? certificate)
    {
        if (certificate is null) return false;
        using var room = Room(engine, certificate);
        var keys = room.GetRequiredService<IKeyManager>();
        var open = new KeysInTheRecord(engine).GetAllElements().Where(e => e.Name == "key" && !IsSealed(e)).Select(e => Guid.Parse(e.Attribute("id")!.Value)).ToHashSet();
        var weak = keys.GetAllKeys().Where(k => open.Contains(k.KeyId) && !k.IsRevoked).ToList();
        if (weak.Count == 0) return false;
        Make(keys);
        foreach (var key in weak) keys.RevokeKey(key.KeyId, "It lay open in the record.");
        return true;
    }

    private static ServiceProvider Room(Engine engine, X509Certificate2? certificate)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(engine);
        Add(services, certificate);
        return services.BuildServiceProvider();
    }

    private static void Make(IKeyManager keys)
    {
        var now = TimeProvider.System.GetUtcNow(); // The framework judges keys by the machine's clock, and so must we.
        keys.CreateNewKey(now, now + LastFor);
    }

    private static bool IsSealed(XElement key) => key.Name == "key" && key.Descendants().Any(e => e.Name.LocalName == "EncryptedData");

    private static bool Opens(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Reads the certificate that <c>--keys-certificate</c> names; its password comes from the environment, never from the command line.</summary>
    public static X509Certificate2? Read(string? path) =>
        path is null ? null : X509CertificateLoader.LoadPkcs12FromFile(path, Environment.GetEnvironmentVariable("ALONGSIDE_KEYS_PASSWORD"));
}
